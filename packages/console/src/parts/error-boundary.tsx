import { Component, type ReactNode } from 'react'
import { ProblemNote } from './problem-note.tsx'

interface Props {
  readonly children: ReactNode
}

/** Keeps a fault in one place from emptying the page. */
export class ErrorBoundary extends Component<Props, { error: unknown }> {
  override state = { error: null as unknown }

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error: error ?? new Error('unknown') }
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children
    return <ProblemNote error={this.state.error} retry={() => location.reload()} />
  }
}
