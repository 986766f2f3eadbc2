# Reads "workload:size program rate megabytes check" and prints the table of medians and ratios.
# The n-th rates of two programs belong together: they were measured one after the other.
{
  if (!($1 in seen)) { seen[$1] = 1; order[++rows] = $1 }
  group = $1 " " $2
  rates[group] = rates[group] " " $3
  if ($4 + 0 > memory[group]) memory[group] = $4 + 0
  check[group] = $5
}

# Ours divided by that program's, turn by turn.
function ratios(key, program,    mine, theirs, count, i, list) {
  count = split(rates[key " ours"], mine, " ")
  split(rates[key " " program], theirs, " ")
  for (i = 1; i <= count; i++) list = list " " mine[i] / theirs[i]
  return list
}

function spread(list) {
  return sprintf("%.2f (%.2f–%.2f)", median(list), quantile(list, 0.25), quantile(list, 0.75))
}

function millions(key, program) { return sprintf("%.1f", median(rates[key " " program]) / 1e6) }

# "reached" only if every target is: bh as the workload demands, lqz 0.8.
function verdict(key, bh, lqz) {
  return median(bh) >= target[key] && median(lqz) >= 0.8 ? "yes" : "no"
}

END {
  target["W1:1e3"] = 2; target["W1:1e5"] = 3.5; target["W1:1e6"] = 5.5
  target["W2a:1e6"] = target["W2b:1e6"] = target["W3:1e6"] = target["W3s:1e6"] = 1.3
  target["W4:2e5"] = target["W5:1000"] = 1.2
  print "| workload | ours | bh | lq | lqz | ÷ bh | target | ÷ lq | ÷ lqz (0.8) | reached | MB | check |"
  print "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |"
  for (row = 1; row <= rows; row++) {
    key = order[row]
    bh = ratios(key, "bh"); lqz = ratios(key, "lqz")
    printf "| %s | %s | %s | %s | %s | %s | %.1f | %.2f | %s | %s | %.0f | %s |\n", key,
      millions(key, "ours"), millions(key, "bh"), millions(key, "lq"), millions(key, "lqz"),
      spread(bh), target[key], median(ratios(key, "lq")), spread(lqz),
      verdict(key, bh, lqz), memory[key " ours"], check[key " ours"]
  }
}
