/** One-time secrets travel in the fragment, which no server log sees. */
export const linkSecret = (): string | null => {
  const text = location.hash.replace(/^#/, '').replace(/^(?:secret|s)=/, '');
  return text === '' ? null : decodeURIComponent(text);
};
