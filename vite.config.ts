import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig, type Plugin } from "vite";

/** The server build starts at our own server, so that pages and doors share one set of modules (one pool, one clock). */
const ownServer: Plugin = {
  name: "own-server",
  enforce: "post",
  config: (_config, { command, isSsrBuild }) =>
    command === "build" && isSsrBuild ? { build: { rollupOptions: { input: "./app/server.ts" } } } : undefined,
};

export default defineConfig({
  plugins: [
    remix({
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        v3_routeConfig: true,
        v3_singleFetch: false,
        v3_lazyRouteDiscovery: false,
      },
    }),
    ownServer,
  ],
  build: { target: "es2022", cssMinify: true, reportCompressedSize: false },
  ssr: { target: "node" },
  logLevel: "warn",
});
