import type { Scenario } from '../../scenario.ts'
import { angryRegular } from './angry-regular.ts'
import { elderlyAlone } from './elderly-alone.ts'
import { expertTechnical } from './expert-technical.ts'
import { grief } from './grief.ts'
import { hiddenProblem } from './hidden-problem.ts'
import { ironical } from './ironical.ts'
import { languageBarrier } from './language-barrier.ts'
import { lateParcel } from './late-parcel.ts'
import { legalThreat } from './legal-threat.ts'
import { lostLuggage } from './lost-luggage.ts'
import { politeAnger } from './polite-anger.ts'
import { refusedRefund } from './refused-refund.ts'
import { teenagerSms } from './teenager-sms.ts'
import { thirdInvoice } from './third-invoice.ts'

/** The customers who write English, in the order in which they are offered. */
export const SCENARIOS_EN: readonly Scenario[] = [
  lateParcel,
  grief,
  angryRegular,
  legalThreat,
  elderlyAlone,
  languageBarrier,
  ironical,
  thirdInvoice,
  teenagerSms,
  politeAnger,
  hiddenProblem,
  expertTechnical,
  refusedRefund,
  lostLuggage,
]
