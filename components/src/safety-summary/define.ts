import { define } from '../define-element.ts';
import { SafetySummary } from './safety-summary.ts';

define('safety-summary', SafetySummary);
