/** The tuning fork and the name. */
export const Mark = () => (
  <span className="mark">
    <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
      <path d="M8 2v7a4 4 0 0 0 8 0V2M12 13v9" />
    </svg>
    Diapason
  </span>
)
