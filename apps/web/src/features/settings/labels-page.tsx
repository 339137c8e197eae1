export default function LabelsPage() {
  return null;
}
