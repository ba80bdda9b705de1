/**
 * Where a signal stands before what was learnt decides: a rule names it, a near-miss explains it
 * away, or no rule says anything of it.
 */
export type Standing = 'named' | 'free' | 'missed'

/** Scores from which on a signal is there, by where it stands. */
export type Cuts = Readonly<Record<Standing, number>>
