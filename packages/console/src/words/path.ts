import type { Trajectory } from '@diapason/contract'
import type { Words } from '../strings/fr.ts'

type Path = Words['path']

/** What is worth saying of a point after its feeling, each after a comma: « , tournant ». */
export const pointInWords = (
  { acknowledged }: Trajectory['path'][number],
  mark: 'peak' | 'turn' | undefined,
  words: Path,
): string => {
  const answered =
    acknowledged === null ? undefined : words[acknowledged ? 'acknowledged' : 'unacknowledged']
  return [mark && words[mark], answered]
    .map((one) => (one === undefined ? '' : `, ${one}`))
    .join('')
}

/**
 * What the path means for the next reply, a line each: a feeling that no reply has named, while the
 * customer is not content, and a forecast, which stays a « pourrait ».
 */
export const pathInWords = (
  { path, acknowledged, mayRise }: Trajectory,
  words: Path,
): readonly string[] => {
  const isContent = (path.at(-1)?.valence ?? 0) > 0
  return [
    ...(acknowledged === false && !isContent ? [words.unacknowledged] : []),
    ...(mayRise ? [words.mayRise] : []),
  ].map((line) => line.charAt(0).toUpperCase() + line.slice(1))
}
