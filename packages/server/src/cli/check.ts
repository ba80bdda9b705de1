import { checkLines } from './check/check-lines.ts'
import { checkText } from './check/check-text.ts'
import { FORMATS, type CheckFormat, formatOf } from './check/format.ts'
import type { ExitCode } from './check/exit-code.ts'
import { readLines } from './check/read-lines.ts'
import { backgroundOf, chosen, defaultsOf, refuseBackground } from './check/settings.ts'
import { type Command, type Given, UsageError } from './command.ts'
import { report } from './report.ts'
import { openInput, peek } from './streams/input.ts'
import { Output } from './streams/output.ts'
import { jobsNamed } from './threads/jobs-named.ts'

const HELP = `Checks drafts of replies before they are sent: feigned feelings, promises nobody approved, cold
or evasive wordings. The guard of the bot and the coach of agents are one set of rules; for an agent
it only advises. Needs no database and no network.

Usage
  diapason check [FILE] [--format jsonl|text] [--speaker ai|agent] [--lang fr|en]
                 [--customer TEXT | --customer-file FILE] [--waited MINUTES]
                 [--our-fault yes|no] [--name NAME] [--jobs N]

Without FILE, or with -, it reads standard input. Files that end in .jsonl, .ndjson or .json are
JSON Lines, other endings are plain text; without an ending, the first line with words decides.

Plain text: the whole, at most 1 MiB, is one draft. Out comes a report in the draft's language:
line:column, level and rule, then the words, the reason and a better wording where there is one.
  --speaker agent|ai    who would send it; default: agent
  --lang fr|en          its language; default: as recognised, else fr
  --customer TEXT       the customer's last message; --customer-file FILE reads it from a file
  --waited MINUTES      how long the customer has waited for this reply
  --our-fault yes|no    whether the company is at fault, where that is known
  --name NAME           the customer's name

JSON Lines, any number of them, each at most 1 MiB:
  {"id": "a1", "lang": "fr", "speaker": "agent", "text": "…", "context": {"customer": "…",
   "minutes_waiting": 90, "customer_name": "…", "prior_replies": ["…"], "our_fault": true,
   "company": "…"}}
"context" and all in it may be missing or null. "id" defaults to the line number, "speaker" to
--speaker, "lang" to --lang, else fr.
Out comes for each line, in the same order:
  {"id": "a1", "findings": [{"rule", "start", "end", "level", "reason", "suggestion"}, …],
   "allowed": true}
start and end are places in "text" (UTF-16 units, end not included); level is block, warn or hint.
allowed is false when the speaker is ai and a finding has the level block.
A line that cannot be checked is named on standard error, gives {"id": …, "error": "code"}, and the
others go on. Codes: not_utf8 too_long not_json not_an_object invalid_id invalid_text invalid_lang
invalid_speaker invalid_context. Blank lines are passed over, but counted.
A long input is checked on as many threads as there are processors; --jobs N says otherwise.

Examples
  echo "Votre demande sera traitée." | diapason check
  diapason check reply.txt --customer-file message.txt --waited 90 --our-fault yes
  diapason check drafts.jsonl | jq -c 'select(.allowed == false)'

Exit codes
  0  nothing was found   1  something was found
  2  some lines could not be read, no such file, or typed wrong
`

/** `diapason check` */
export const checkCommand: Command = {
  help: HELP,
  options: {
    format: { type: 'string', short: 'f' },
    jobs: { type: 'string', short: 'j' },
    speaker: { type: 'string' },
    lang: { type: 'string' },
    customer: { type: 'string' },
    'customer-file': { type: 'string' },
    waited: { type: 'string' },
    'our-fault': { type: 'string' },
    name: { type: 'string' },
  },
  words: [0, 1],
  async run(given: Given): Promise<ExitCode> {
    try {
      return await check(given)
    } catch (error) {
      report(error, 'diapason check')
      // 1 would say that something was found
      return 2
    }
  },
}

async function check({ values, words }: Given): Promise<ExitCode> {
  const file = words[0] ?? null
  const defaults = defaultsOf(values)
  const wanted = chosen<CheckFormat>(values, 'format', FORMATS)
  const jobs = jobsNamed(values['jobs'])
  const background = await backgroundOf(values)
  const input = await openInput(file).catch((error: Error) => {
    throw new UsageError(`The file cannot be read: ${error.message}`)
  })
  const { head, chunks } = await peek(input.chunks)
  const output = new Output(process.stdout)
  if ((wanted ?? formatOf(file, head)) === 'jsonl') {
    refuseBackground(values)
    return checkLines(readLines(chunks, defaults), jobs, output)
  }
  const { speaker, language } = defaults
  const coloured = process.stdout.isTTY && process.stdout.hasColors()
  const settings = { speaker: speaker ?? 'agent', language, background, coloured } as const
  return checkText(chunks, settings, output)
}
