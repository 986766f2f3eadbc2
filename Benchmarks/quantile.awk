# The value below which `share` of the numbers in `list` lie, interpolated; 0.5 is the median.
function quantile(list, share,    values, count, i, j, kept, place, low) {
  count = split(list, values, " ")
  for (i = 2; i <= count; i++) {
    kept = values[i] + 0
    for (j = i - 1; j > 0 && values[j] + 0 > kept; j--) values[j + 1] = values[j]
    values[j + 1] = kept
  }
  place = 1 + share * (count - 1)
  low = int(place)
  return low < count ? values[low] + (place - low) * (values[low + 1] - values[low]) : values[low] + 0
}

function median(list) { return quantile(list, 0.5) }
