import { define } from '../define-element.ts';
import { AdministrationRoutes } from './administration-routes.ts';

define('administration-routes', AdministrationRoutes);
