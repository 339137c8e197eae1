/** The loop that never quite closes. */
export function Logo({ size = 18 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden>
      <circle
        cx="16"
        cy="16"
        r="12.5"
        fill="none"
        stroke="var(--acc)"
        strokeWidth="6.5"
        strokeLinecap="butt"
        strokeDasharray="58.9 19.6"
        transform="rotate(0 16 16)"
      />
    </svg>
  );
}
