import { define } from '../define-element.ts';
import { PlainsightPack } from './plainsight-pack.ts';

define('plainsight-pack', PlainsightPack);
