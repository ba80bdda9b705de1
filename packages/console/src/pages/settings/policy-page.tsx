import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ArrowLeft } from 'lucide-react'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { useWords } from '../../strings/language.tsx'
import { policyQuery } from '../../wire/policy-api.ts'
import { useIsAdmin, useMay } from '../../wire/session.ts'
import { PolicyForm } from './policy-form.tsx'
import { PolicyHardRules } from './policy-hard-rules.tsx'
import { PolicyVersions } from './policy-versions.tsx'
import '../../style/policy.css'

const Head = () => {
  const words = useWords().policy
  const isAdmin = useIsAdmin()
  return (
    <header>
      <Link to="/settings" hash="policy" className="settings-back">
        <ArrowLeft size={16} strokeWidth={1.5} aria-hidden="true" /> {words.back}
      </Link>
      <h1>{words.title}</h1>
      <p className="soft">{isAdmin ? words.lead : words.readOnly}</p>
    </header>
  )
}

/** What the assistant may do: set by administrators, looked back on by leads, read by all. */
export const PolicyPage = () => {
  const query = useQuery(policyQuery)
  const mayStudy = useMay('study')
  return (
    <main className="settings policy">
      <Head />
      {query.isPending && <Skeleton lines={6} />}
      {query.isError && <ProblemNote error={query.error} retry={() => void query.refetch()} />}
      {query.isSuccess && <PolicyForm policy={query.data} />}
      <PolicyHardRules />
      {mayStudy && <PolicyVersions />}
    </main>
  )
}
