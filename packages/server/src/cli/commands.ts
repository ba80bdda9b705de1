import type { Command } from './command.ts'

interface Entry {
  readonly summary: string
  readonly load: () => Promise<Command>
}

/** Each is loaded only when it is asked for: `analyse` must not wait for the web server's parts. */
export const COMMANDS: Readonly<Record<string, Entry>> = {
  serve: {
    summary: 'run Diapason: console, widget, API',
    load: async () => (await import('./serve.ts')).serveCommand,
  },
  analyse: {
    summary: 'read messages from a file or standard input, one reading a line',
    load: async () => (await import('./analyse.ts')).analyseCommand,
  },
  check: {
    summary: 'check drafts of replies before they are sent, as a linter does',
    load: async () => (await import('./check.ts')).checkCommand,
  },
  user: {
    summary: 'add, list, disable people; make sign-in links',
    load: async () => (await import('./user.ts')).userCommand,
  },
  key: {
    summary: 'add, list, revoke API keys',
    load: async () => (await import('./key.ts')).keyCommand,
  },
  channel: {
    summary: 'list widgets, show an identity secret',
    load: async () => (await import('./channel.ts')).channelCommand,
  },
  policy: {
    summary: 'write what the assistant may do into a file, or read it from one',
    load: async () => (await import('./policy.ts')).policyCommand,
  },
  customer: {
    summary: 'export or erase what is held about a customer',
    load: async () => (await import('./customer.ts')).customerCommand,
  },
  backup: {
    summary: 'write everything into one file, while Diapason runs',
    load: async () => (await import('./backup.ts')).backupCommand,
  },
  restore: {
    summary: 'read such a file into an empty database',
    load: async () => (await import('./restore.ts')).restoreCommand,
  },
  migrate: {
    summary: 'bring the tables up to date without starting',
    load: async () => (await import('./migrate.ts')).migrateCommand,
  },
}
