import { onlineManager } from '@tanstack/react-query';
import { queryClient } from './query-client';

test('without a connection a question fails instead of waiting for one', async () => {
  onlineManager.setOnline(false);
  const asked = queryClient.query({
    queryKey: ['test'],
    queryFn: () => Promise.reject(new Error('no answer')),
    retry: 1,
    retryDelay: 1,
  });
  await expect(asked).rejects.toThrow('no answer');
});
