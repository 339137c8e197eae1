export default function ScreensPage() {
  return null;
}
