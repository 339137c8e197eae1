export default function StoryPage(_props: { readonly number: number }) {
  return null;
}
