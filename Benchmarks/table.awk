# Reads "workload:size program rate megabytes check" and prints the table of medians and ratios.
{
  if (!($1 in seen)) { seen[$1] = 1; order[++rows] = $1 }
  group = $1 " " $2
  rates[group] = rates[group] " " $3
  if ($4 + 0 > memory[group]) memory[group] = $4 + 0
  check[group] = $5
}

function median(group,    values, count, i, j, kept) {
  count = split(rates[group], values, " ")
  for (i = 2; i <= count; i++) {
    kept = values[i] + 0
    for (j = i - 1; j > 0 && values[j] + 0 > kept; j--) values[j + 1] = values[j]
    values[j + 1] = kept
  }
  return count % 2 ? values[(count + 1) / 2] : (values[count / 2] + values[count / 2 + 1]) / 2
}

# "reached" only if every target is: bh as the workload demands, lqz 0.8.
function verdict(key, bh, lqz) {
  return bh >= target[key] && lqz >= 0.8 ? "yes" : "no"
}

END {
  target["W1:1e3"] = 2; target["W1:1e5"] = 3.5; target["W1:1e6"] = 5.5
  target["W2a:1e6"] = target["W2b:1e6"] = target["W3:1e6"] = target["W3s:1e6"] = 1.3
  target["W4:2e5"] = target["W5:1000"] = 1.2
  print "| workload | ours | bh | lq | lqz | ÷ bh | target | ÷ lq | ÷ lqz (0.8) | reached | MB | check |"
  print "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |"
  for (row = 1; row <= rows; row++) {
    key = order[row]
    ours = median(key " ours"); bh = median(key " bh"); lq = median(key " lq"); lqz = median(key " lqz")
    printf "| %s | %.1f | %.1f | %.1f | %.1f | %.2f | %.1f | %.2f | %.2f | %s | %.0f | %s |\n", key,
      ours / 1e6, bh / 1e6, lq / 1e6, lqz / 1e6, ours / bh, target[key], ours / lq, ours / lqz,
      verdict(key, ours / bh, ours / lqz), memory[key " ours"], check[key " ours"]
  }
}
