/**
 * All services of help.json in one fixed order. The frame names one by its place in it, and the shell opens it: so no
 * address ever comes out of the frame.
 * @param {{countries: object[], world: object[]}} help
 */
export const allServices = ({ countries, world }) => [...countries.flatMap(({ services }) => services), ...world];
