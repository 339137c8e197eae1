export default function SettingsFrame() {
  return null;
}
