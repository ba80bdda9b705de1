import { configFromEnvironment } from '../config.ts'
import type { Command } from './command.ts'
import { SETTINGS_HELP } from './help.ts'

/** `diapason serve` */
export const serveCommand: Command = {
  help: `Runs Diapason until it is told to stop (Ctrl+C or SIGTERM).

Usage
  diapason serve

${SETTINGS_HELP}
  PORT            default 3000; 0 takes any free one
  HOST            address to listen on; default 127.0.0.1 while PUBLIC_URL is on localhost,
                  else 0.0.0.0
  PUBLIC_URL      where customers and agents reach it; default http://localhost:PORT
  LOG_LEVEL       fatal, error, warn, info, debug, trace or silent; default info
  MODEL_HOSTS     hosts of your network where language models may be asked: localhost:11434

Examples
  diapason serve
  PORT=8080 LOG_LEVEL=debug diapason serve
  PUBLIC_URL=https://help.example.org DATABASE_URL=postgresql://diapason@db/diapason diapason serve

Exit codes
  0  stopped in order   1  could not start   2  a wrong setting
`,
  options: {},
  words: [0, 0],
  async run() {
    const config = configFromEnvironment()
    const { serve } = await import('../main.ts')
    await serve(config)
    return 0
  },
}
