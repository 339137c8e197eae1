export default function RingPage() {
  return null;
}
