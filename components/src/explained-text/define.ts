import { define } from '../define-element.ts';
import '../term-card/define.ts';
import { ExplainedText } from './explained-text.ts';

define('explained-text', ExplainedText);
