import type {
  AdjustmentStatus,
  ApprovedAnswer,
  Channel,
  DeadLetter,
  Intent,
  NewApprovedAnswer,
  NewIntent,
  NewUser,
  SignInLink,
  User,
  Workspace,
} from '@diapason/contract'
import { request } from './request.ts'

const id = encodeURIComponent

/** Calls of the settings page: lead and admin only, the server checks. */
export const workspaceApi = {
  workspace: () => request<Workspace>('GET', '/workspace'),
  rename: (name: string) => request<Workspace>('PUT', '/workspace', { name }),
  answers: () => request<ApprovedAnswer[]>('GET', '/answers'),
  addAnswer: (body: NewApprovedAnswer) => request<ApprovedAnswer>('POST', '/answers', body),
  changeAnswer: (answer: string, body: NewApprovedAnswer) =>
    request<ApprovedAnswer>('PUT', `/answers/${id(answer)}`, body),
  removeAnswer: (answer: string) => request<void>('DELETE', `/answers/${id(answer)}`),
  reasons: () => request<Intent[]>('GET', '/intents'),
  changeReason: ({ name, ...body }: NewIntent & { name: string }) =>
    request<Intent>('PUT', `/intents/${id(name)}`, body),
  removeReason: (name: string) => request<void>('DELETE', `/intents/${id(name)}`),
  learning: () => request<AdjustmentStatus>('GET', '/adjustment'),
  forget: () => request<void>('DELETE', '/corrections'),
  channels: () => request<Channel[]>('GET', '/channels'),
  changeOrigins: (channel: string, origins: string[]) =>
    request<Channel>('PUT', `/channels/${id(channel)}/origins`, { origins }),
  deadLetters: () => request<DeadLetter[]>('GET', '/dead-letters'),
  retry: (letter: string) => request<void>('POST', `/dead-letters/${id(letter)}/retry`),
  users: () => request<User[]>('GET', '/users'),
  addUser: (body: NewUser) => request<User>('POST', '/users', body),
  signInLink: (user: string) => request<SignInLink>('POST', `/users/${id(user)}/sign-in-link`),
  disable: (user: string) => request<void>('POST', `/users/${id(user)}/disable`),
}
