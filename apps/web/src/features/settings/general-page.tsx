export default function GeneralPage() {
  return null;
}
