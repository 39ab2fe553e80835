;; Makes the kernel's bytes out of the characters that stand for them in a bundle (`text.rs` in the xtask). This runs once in a
;; page, when no JavaScript is warm yet: a loop of twenty thousand rounds takes milliseconds there, and here microseconds.
(module
  (memory (export "m") 1)
  ;; The characters lie from 32 on, up to $end of them. The bytes come after them, up to what this returns: the table of 91 first.
  ;; All is reckoned from 32, so that a character of the table, of which the first is 32, finds its byte without a subtraction.
  (func (export "u") (param $end i32) (result i32)
    (local $from i32) (local $to i32) (local $code i32)
    (local.set $to (local.get $end))
    (loop $next
      (i32.store8 offset=32 (local.get $to)
        (if (result i32) (i32.lt_u (local.tee $code (i32.load8_u offset=32 (local.get $from))) (i32.const 123))
          (then
            (if (result i32) (i32.lt_u (local.get $to) (i32.add (local.get $end) (i32.const 91)))
              (then (local.get $code))
              (else (i32.load8_u (i32.add (local.get $end) (local.get $code))))))
          (else
            (i32.add
              (i32.shl (local.get $code) (i32.const 6))
              (i32.load8_u offset=32 (local.tee $from (i32.add (local.get $from) (i32.const 1))))))))
      (local.set $to (i32.add (local.get $to) (i32.const 1)))
      (br_if $next
        (i32.lt_u (local.tee $from (i32.add (local.get $from) (i32.const 1))) (local.get $end))))
    (local.get $to)))
