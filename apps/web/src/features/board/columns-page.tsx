export default function ColumnsPage() {
  return null;
}
