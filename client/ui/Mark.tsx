import "./Mark.css";

/** Two threads that cross: the municipality's and civil society's. */
export const Mark = ({ size = 32 }: { size?: number }) => (
  <svg className="mark" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
    <path className="mark-civil" d="M4 22c7 0 8-12 15-12h9" />
    <path className="mark-municipality" d="M4 10h5m6 4.5c2.5 3.5 4 7.5 8.5 7.5H28" />
  </svg>
);
