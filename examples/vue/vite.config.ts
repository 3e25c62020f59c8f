import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [
    vue({
      template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('hailong-') } },
    }),
  ],
  server: { port: 8080, strictPort: true },
  preview: { port: 4173, strictPort: true },
});
