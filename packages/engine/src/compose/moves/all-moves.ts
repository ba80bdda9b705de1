import type { Piece } from '../piece.ts'
import { acknowledge } from './acknowledge.ts'
import { admit } from './admit.ts'
import { answer } from './answer.ts'
import { apologise } from './apologise.ts'
import { ask } from './ask.ts'
import { consoleGently } from './console-gently.ts'
import { greet } from './greet.ts'
import { handOver } from './hand-over.ts'
import { leavePage } from './leave-page.ts'
import { nameFeeling } from './name-feeling.ts'
import { offerChoice } from './offer-choice.ts'
import { open } from './open.ts'
import { tellMachine } from './tell-machine.ts'
import { thank } from './thank.ts'
import { waitHonestly } from './wait-honestly.ts'

/** Every wording the bot has. */
export const ALL_PIECES: readonly Piece[] = Object.freeze([
  ...open,
  ...greet,
  ...thank,
  ...tellMachine,
  ...acknowledge,
  ...nameFeeling,
  ...apologise,
  ...answer,
  ...admit,
  ...ask,
  ...offerChoice,
  ...consoleGently,
  ...handOver,
  ...waitHonestly,
  ...leavePage,
])
