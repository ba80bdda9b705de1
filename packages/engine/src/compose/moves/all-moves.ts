import type { Piece } from '../piece.ts'
import { open } from './open.ts'
import { mail } from './mail.ts'
import { greet } from './greet.ts'
import { thank } from './thank.ts'
import { close } from './close.ts'
import { tellMachine } from './tell-machine.ts'
import { acknowledge } from './acknowledge.ts'
import { acknowledgeAgain } from './acknowledge-again.ts'
import { restate } from './restate.ts'
import { nameFeeling } from './name-feeling.ts'
import { apologise } from './apologise.ts'
import { answer } from './answer.ts'
import { article } from './article.ts'
import { admit } from './admit.ts'
import { ask } from './ask.ts'
import { askTopic } from './ask-topic.ts'
import { goPrivate } from './go-private.ts'
import { offerChoice } from './offer-choice.ts'
import { offerRemedy } from './offer-remedy.ts'
import { consoleGently } from './console-gently.ts'
import { handOver } from './hand-over.ts'
import { sentFile } from './sent-file.ts'
import { waitHonestly } from './wait-honestly.ts'
import { waitAbsent } from './wait-absent.ts'
import { leavePage } from './leave-page.ts'

/** Every wording the bot has. */
export const ALL_PIECES: readonly Piece[] = Object.freeze([
  ...open,
  ...mail,
  ...greet,
  ...thank,
  ...close,
  ...tellMachine,
  ...acknowledge,
  ...acknowledgeAgain,
  ...restate,
  ...nameFeeling,
  ...apologise,
  ...answer,
  ...article,
  ...admit,
  ...ask,
  ...askTopic,
  ...goPrivate,
  ...offerChoice,
  ...offerRemedy,
  ...consoleGently,
  ...handOver,
  ...sentFile,
  ...waitHonestly,
  ...waitAbsent,
  ...leavePage,
])
