export interface StoryPanelProps {
  readonly number: number;
  readonly onClose: () => void;
}

export default function StoryPanel(_props: StoryPanelProps) {
  return null;
}
