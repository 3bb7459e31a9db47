import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Whole pipelines start and stop in some of them: on a busy machine that takes minutes, and proves nothing wrong.
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
