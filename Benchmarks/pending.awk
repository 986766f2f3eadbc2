# Reads "size program rate megabytes check" and prints nanoseconds per event, the quickest run of each.
{
  if (!($1 in seen)) { seen[$1] = 1; order[++rows] = $1 }
  key = $1 " " $2
  if ($3 + 0 > best[key]) best[key] = $3 + 0
  if ($4 + 0 > memory[key]) memory[key] = $4 + 0
}
END {
  print "| waiting | ours, ns | MB | C++ ladder with ziggurat, ns | MB |"
  print "| --- | --- | --- | --- | --- |"
  for (row = 1; row <= rows; row++) {
    ours = order[row] " ours"; lqz = order[row] " lqz"
    printf "| %s | %.0f | %.0f | %.0f | %.0f |\n", order[row], 1e9 / best[ours], memory[ours],
      1e9 / best[lqz], memory[lqz]
  }
}
