import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { demoApi, demoQuery } from '../../wire/demo-api.ts'
import { useTour } from './tour-state.ts'

const TourDialog = lazy(() =>
  import('./tour-dialog.tsx').then(({ TourDialog: component }) => ({ default: component })),
)

/** The tour: by itself once, where examples have come; afterwards when it is asked for. */
export const Tour = () => {
  const client = useQueryClient()
  const tour = useTour()
  const { data } = useQuery(demoQuery)
  const seen = useMutation({
    mutationFn: demoApi.tourSeen,
    onSettled: () => client.invalidateQueries({ queryKey: demoQuery.queryKey }),
  })
  const isDue =
    data !== undefined &&
    data.conversations > 0 &&
    data.coming === 0 &&
    !data.tourSeen &&
    !seen.isPending &&
    !seen.isSuccess
  const close = () => {
    tour.hide()
    if (data?.tourSeen !== true) seen.mutate()
  }
  if (!tour.isOpen && !isDue) return null
  return (
    <Suspense>
      <TourDialog close={close} />
    </Suspense>
  )
}
