import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { askAhead } from './ask-ahead.ts';

const api = process.env['RONDO_API'] ?? 'http://127.0.0.1:3000';

/** A shared file would be named after everybody who shares it, in every list of files. */
const shortly = (name = ''): string => name.replace(/~.*/, '');

export default defineConfig({
  plugins: [react(), askAhead],
  resolve: { conditions: ['source', ...defaultClientConditions] },
  build: {
    target: 'es2023',
    sourcemap: false,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        // Each file costs a request, and small ones compress badly.
        codeSplitting: {
          groups: [
            { name: 'first-libraries', tags: ['$initial'], test: /node_modules/ },
            { name: 'first', tags: ['$initial'] },
            {
              name: 'view',
              test: /features[\\/](board[\\/]columns|ring[\\/]ring)-page/,
              entriesAware: true,
              entriesAwareMergeThreshold: 5_000,
            },
            { name: 'shared', minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: 2000 },
          ],
        },
        chunkFileNames: ({ name }) => `assets/${shortly(name)}-[hash].js`,
        assetFileNames: ({ names }) =>
          names[0]?.endsWith('.css') === true
            ? `assets/${shortly(names[0].slice(0, -4))}-[hash].css`
            : 'assets/[name]-[hash][extname]',
      },
    },
  },
  server: {
    proxy: {
      '/api': api,
      '/docs': api,
      '/openapi.json': api,
      '/socket.io': { target: api, ws: true },
    },
  },
});
