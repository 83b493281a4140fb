// src/formats/places.ts
/** The key of the place that holds a file offset; the places are in order and do not overlap. */
function keyIn(places, offset) {
	let low = 0;
	let high = places.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((places[middle]?.span.start ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	const place = places[low];
	return place !== void 0 && place.span.start <= offset && offset <= place.span.end ? place.key : "";
}
export { keyIn as t };
