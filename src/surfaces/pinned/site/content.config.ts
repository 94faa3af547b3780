/** A build of frozen copies has the same content as the site's. */
export { collections } from '../../../content.config.ts';
