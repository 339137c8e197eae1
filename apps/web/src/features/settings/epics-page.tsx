export default function EpicsPage() {
  return null;
}
