import { type AdditiveModel, unpack } from '../additive-model.ts'
import { data } from './data.ts'
import { head } from './head.ts'

let unpacked: AdditiveModel | undefined

/** What was learnt of replies, one output a rule of the guard. Unpacks at the first call. */
export const guardModel = (): AdditiveModel => (unpacked ??= unpack({ ...head, data }))
