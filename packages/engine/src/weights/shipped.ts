import { type AdditiveModel, unpack } from './additive-model.ts'
import { weights } from './weights.ts'

let unpacked: AdditiveModel | undefined

/** The model that ships. It unpacks at the first call, in some milliseconds, and stays. */
export const shipped = (): AdditiveModel => (unpacked ??= unpack(weights))
