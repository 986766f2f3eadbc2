# Reads "size program rate megabytes check" and prints nanoseconds per event, the median of each.
{
  if (!($1 in seen)) { seen[$1] = 1; order[++rows] = $1 }
  key = $1 " " $2
  rates[key] = rates[key] " " $3
  if ($4 + 0 > memory[key]) memory[key] = $4 + 0
}
END {
  print "| waiting | ours, ns | MB | C++ ladder with ziggurat, ns | MB |"
  print "| --- | --- | --- | --- | --- |"
  for (row = 1; row <= rows; row++) {
    ours = order[row] " ours"; lqz = order[row] " lqz"
    printf "| %s | %.0f | %.0f | %.0f | %.0f |\n", order[row], 1e9 / median(rates[ours]), memory[ours],
      1e9 / median(rates[lqz]), memory[lqz]
  }
}
