import { define } from '../define-element.ts';
import { ClaimCheck } from './claim-check.ts';

define('claim-check', ClaimCheck);
