import { writeFileSync } from 'node:fs';
import { build as esbuild } from 'esbuild';
import { build as vite, type Rolldown } from 'vite';

/** What a bundler kept of a program. */
export interface Bundle {
  code: string;
  /** The paths of the modules of which anything was kept. */
  modules: string[];
}

async function bundleWithVite(file: string, project: string): Promise<Bundle> {
  const built = await vite({
    root: project,
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry: file, formats: ['es'] } },
  });
  const { output } = (Array.isArray(built) ? built[0] : built) as Rolldown.RolldownOutput;
  const chunks = output.filter((each) => each.type === 'chunk');
  const kept = chunks.flatMap(({ modules }) =>
    Object.entries(modules).filter(([, { renderedLength }]) => renderedLength > 0),
  );
  return { code: chunks.map(({ code }) => code).join('\n'), modules: kept.map(([path]) => path) };
}

async function bundleWithEsbuild(file: string, project: string): Promise<Bundle> {
  const { outputFiles, metafile } = await esbuild({
    entryPoints: [file],
    absWorkingDir: project,
    bundle: true,
    format: 'esm',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  return {
    code: outputFiles.map(({ text }) => text).join('\n'),
    modules: inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path),
  };
}

/** Bundles a program, given as text, in a project's folder with each bundler that we check. */
export async function bundle(program: string, project: string): Promise<Record<string, Bundle>> {
  const file = `${project}/program.js`;
  writeFileSync(file, program);
  return {
    vite: await bundleWithVite(file, project),
    esbuild: await bundleWithEsbuild(file, project),
  };
}
