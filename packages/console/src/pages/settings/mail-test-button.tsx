import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { useWords } from '../../strings/language.tsx'
import { alertsApi, mailTestQuery } from '../../wire/alerts-api.ts'

const LOOK_MS = 1_000

/** Sends a test to one’s own address, and says what became of it. */
export const MailTestButton = () => {
  const words = useWords().mail
  const client = useQueryClient()
  const send = useMutation({
    mutationFn: alertsApi.testMail,
    onSuccess: (test) => client.setQueryData(mailTestQuery.queryKey, test),
  })
  const { data } = useQuery({
    ...mailTestQuery,
    enabled: send.isSuccess,
    refetchInterval: ({ state }) => (state.data?.state === 'waiting' ? LOOK_MS : false),
  })
  const state = send.isSuccess ? (data?.state ?? 'waiting') : 'none'
  return (
    <div className="acts">
      <button
        type="button"
        className="button"
        disabled={send.isPending || state === 'waiting'}
        onClick={() => send.mutate()}
      >
        {words.test}
      </button>
      <span role="status">
        {words.states[state]} {state === 'failed' && <small>{data?.error}</small>}
      </span>
      {send.error !== null && <ProblemNote error={send.error} />}
    </div>
  )
}
