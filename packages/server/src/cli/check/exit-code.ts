/** 0 nothing was found, 1 something was, 2 some of it could not be read. */
export type ExitCode = 0 | 1 | 2
