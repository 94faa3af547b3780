/** In `source`: the words stand in none of the claim’s sources, and `note` says where. */
export const NONE = 'none';
