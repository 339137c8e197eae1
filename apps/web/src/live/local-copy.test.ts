import { livePictureOf, type Snapshot } from '@rondo/contracts';
import { ProjectState } from '@rondo/domain';
import { LocalCopy } from './local-copy';
import { MemoryStore } from './testing/memory-store';

test('a copy that another build has left in a format of its own is none', async () => {
  const copy = new LocalCopy(
    new MemoryStore().page(() => true),
    'place',
  );
  const picture = livePictureOf(new ProjectState());
  await copy.save(picture);
  expect(await copy.read()).toMatchObject({ first: { version: 0 } });
  const { format: _format, ...columns } = picture.stories;
  await copy.save({ ...picture, stories: columns as Snapshot['stories'] });
  expect(await copy.read()).toBeNull();
});
