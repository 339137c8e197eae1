import { once } from 'node:events';
import { createServer } from 'node:net';
import { placeToServe } from './port.mjs';

test('a taken port is refused with another one to try', async () => {
  const holder = createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  const { port } = holder.address();
  await expect(placeToServe({ PORT: String(port) })).rejects.toThrow(`PORT=${port + 1} npm start`);
  holder.close();
});

test.each(['abc', '0', '70000', '3000.5'])('PORT=%s is refused', async (port) => {
  await expect(placeToServe({ PORT: port })).rejects.toThrow('set it to a number from 1 to 65535');
});
