import type { CustomersFound, Erasure, Retention } from '@diapason/contract'
import { queryOptions } from '@tanstack/react-query'
import { request } from './request.ts'

const at = (customer: string) => `/customers/${encodeURIComponent(customer)}`

/** Calls about what is kept of customers: for administrators, the server checks. */
export const privacyApi = {
  keep: (body: Retention) => request<Retention>('PUT', '/retention', body),
  /** @param said an address, when there is an @ in it, else a name */
  find: (said: string) =>
    request<CustomersFound>(
      'GET',
      `/customers?${new URLSearchParams({ [said.includes('@') ? 'email' : 'name']: said })}`,
    ),
  erase: (customer: string) => request<Erasure>('DELETE', at(customer)),
  /** Where the browser downloads everything that is held on a customer. */
  exportOf: (customer: string) => `/api/v1${at(customer)}/export`,
}

export const retentionQuery = queryOptions({
  queryKey: ['settings', 'privacy', 'retention'],
  queryFn: () => request<Retention>('GET', '/retention'),
})

export const erasuresQuery = queryOptions({
  queryKey: ['settings', 'privacy', 'erasures'],
  queryFn: () => request<Erasure[]>('GET', '/erasures'),
})
