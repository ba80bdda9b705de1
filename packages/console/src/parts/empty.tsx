/** Nothing here, and one thing worth knowing. */
export const Empty = ({ title, lead }: { title: string; lead: string }) => (
  <div className="empty">
    <svg viewBox="0 0 48 48" width="40" height="40" aria-hidden="true">
      <path d="M16 6v14a8 8 0 0 0 16 0V6M24 28v14" />
    </svg>
    <p className="empty-title">{title}</p>
    <p>{lead}</p>
  </div>
)
