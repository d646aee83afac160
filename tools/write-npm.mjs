import { writeNpmPackages } from './npm-packages.mjs';

writeNpmPackages();
